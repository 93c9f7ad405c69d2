// The page "Is my diary safe?". Imports only.
import "./phone-state.js";
import "./sync-health.js";
