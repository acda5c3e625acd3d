import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { chromium, chromiumFlags } from './scripts/browser.mjs';
import { wordsInTwo } from './scripts/words-in-two.ts';

/** Everything comes from the own address, nothing inline; Trusted Types stop strings from becoming code. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw worker scanner',
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
};

/** A slow machine is no fault of the code: what a test waits for may take its time, in ms. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

/** Each file with modules of its own: some put others in their place (see tests/architecture.test.ts). */
const alone = ['tests/attack/**/*.test.{ts,tsx}', 'tests/exchange/xlsx/unpack.test.ts'];

/** Of one group run side by side; by themselves those with modules of their own would wait for the others. */
const atOnce = { groupOrder: 1 };

/** A module that holds nothing. */
const nothing = fileURLToPath(new URL('scripts/nothing.mjs', import.meta.url));

const executablePath = chromium();
const launchOptions = { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) };

export default defineConfig({
  base: './',
  plugins: [
    react(),
    wordsInTwo,
    contentSecurityPolicy,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'PACTS Survey',
        short_name: 'PACTS',
        description: 'Kemitraan melihat dirinya sendiri.',
        lang: 'id',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#fbf9f4',
        theme_color: '#fbf9f4',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,woff,svg,png}'],
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
        // The page of the very first visit is served from then on too: the network may go before it is loaded again.
        clientsClaim: true,
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
  ],
  worker: { format: 'es', plugins: () => [wordsInTwo] },
  resolve: {
    // Parts of jspdf that turn web pages into pictures: never used here
    alias: Object.fromEntries(['html2canvas', 'dompurify', 'canvg'].map((name) => [name, nothing])),
  },
  publicDir: 'src/app/public',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // All that is needed before the first answer in one file: it packs better than two dozen small ones.
    rolldownOptions: {
      // Of Node 18, which @hpke/core asks for where there is no WebCrypto: no browser comes there.
      external: ['crypto'],
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  preview: { port: 4173, strictPort: true, headers: { 'Content-Security-Policy': policy } },
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'node',
          sequence: atOnce,
          // To load the same modules anew for each of hundreds of files takes longer than most of their tests.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', ...alone],
        },
      },
      {
        test: {
          ...patience,
          name: 'node-alone',
          sequence: atOnce,
          include: alone,
          exclude: ['tests/**/*.browser.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...patience,
          name: 'browser',
          sequence: atOnce,
          // `expect.element` waits for as long as its test has
          testTimeout: 90_000,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
