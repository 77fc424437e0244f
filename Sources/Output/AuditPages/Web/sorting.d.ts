// What the script finds by its class is a table.
interface ParentNode {
  querySelectorAll(selectors: "table.sortable"): NodeListOf<HTMLTableElement>;
}
