// What every page runs. Imports only.
import "./shared/theme.js";
import "./pwa/register.js";
import "./diary/keep-in-sync.js";
