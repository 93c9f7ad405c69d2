// The page of the account. Imports only.
import "./account-panel.js";
