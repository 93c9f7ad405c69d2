// The page for a forgotten password. Imports only.
import "./forgotten-form.js";
