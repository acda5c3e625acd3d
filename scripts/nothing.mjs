/** Stands in for parts of packages that the app never uses. */
export default {};
