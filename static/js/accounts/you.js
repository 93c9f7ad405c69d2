// The page You. Imports only.
import "./account-state.js";
import "./look-choice.js";
import "./phone-state.js";
import "./sync-state.js";
