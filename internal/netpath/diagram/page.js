const svg = document.querySelector("#sheet svg");
const full = svg.viewBox.baseVal;
const whole = { x: full.x, y: full.y, w: full.width, h: full.height };
let seen = { ...whole };
const chosen = { client: null, cluster: null, port: data.ports[data.ports.length - 1] };

const make = (name, text, className) => {
  const node = document.createElement(name);
  if (text) node.textContent = text;
  if (className) node.className = className;
  return node;
};

// Zoom and pan: the part of the drawing that is seen is its viewBox.
const show = (part) => {
  seen = part;
  svg.setAttribute("viewBox", [part.x, part.y, part.w, part.h].join(" "));
};
const at = (event) => {
  const p = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return { x: p.x, y: p.y };
};
const zoom = (factor, point) => {
  const w = Math.min(Math.max(seen.w * factor, whole.w / 12), whole.w * 2);
  const scale = w / seen.w;
  show({ x: point.x - (point.x - seen.x) * scale, y: point.y - (point.y - seen.y) * scale, w, h: seen.h * scale });
};
// A drawing of many VPCs is tall: then its upper part is seen first, and of a chosen path the break, or
// its beginning, is brought into sight.
const room = () => svg.clientHeight / svg.clientWidth;
const tall = () => whole.h / whole.w > 1.3 * room();
const begin = () => show(tall() ? { x: 0, y: 0, w: whole.w, h: whole.w * room() } : { ...whole });
const bringIntoSight = () => {
  if (!tall()) return;
  const place = (svg.querySelector(".off:not(.bar)") ?? svg.querySelector(".chosen"))?.getBBox();
  if (place) show({ x: 0, y: place.y + place.height / 2 - whole.w * room() / 2, w: whole.w, h: whole.w * room() });
};
const centre = () => ({ x: seen.x + seen.w / 2, y: seen.y + seen.h / 2 });
svg.addEventListener("wheel", (event) => {
  event.preventDefault();
  zoom(event.deltaY > 0 ? 1.12 : 1 / 1.12, at(event));
}, { passive: false });
let grabbed = null, moved = false;
svg.addEventListener("pointerdown", (event) => { grabbed = at(event); moved = false; });
window.addEventListener("pointermove", (event) => {
  if (!grabbed) return;
  const p = at(event);
  const dx = grabbed.x - p.x, dy = grabbed.y - p.y;
  if (!moved && Math.hypot(dx, dy) < 4 * seen.w / whole.w) return;
  moved = true;
  svg.parentElement.parentElement.classList.add("moving");
  show({ ...seen, x: seen.x + dx, y: seen.y + dy });
});
window.addEventListener("pointerup", () => {
  grabbed = null;
  svg.parentElement.parentElement.classList.remove("moving");
});
document.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
  const way = button.dataset.zoom;
  if (way === "fit") show({ ...whole });
  else zoom(way === "in" ? 1 / 1.25 : 1.25, centre());
}));
window.addEventListener("beforeprint", () => show({ ...whole }));

// The choice of a client, a cluster and a port.
const pairOf = (client, cluster, port) => {
  const i = data.clients.indexOf(client), j = data.clusters.indexOf(cluster), k = data.ports.indexOf(port);
  return i < 0 || j < 0 || k < 0 ? null : data.pairs[(i * data.clusters.length + j) * data.ports.length + k];
};
const choose = (part) => {
  Object.assign(chosen, part);
  location.replace("#" + [chosen.client, chosen.cluster, chosen.port].map((p) => encodeURIComponent(p ?? "")).join("/"));
  draw();
};
for (const kind of ["client", "cluster"]) {
  for (const node of svg.querySelectorAll(`[data-${kind}]`)) {
    const name = node.dataset[kind];
    node.setAttribute("tabindex", "0");
    node.setAttribute("role", "button");
    node.setAttribute("aria-label", kind + " " + name);
    const pick = () => choose({ [kind]: chosen[kind] === name ? null : name });
    node.addEventListener("click", () => { if (!moved) pick(); });
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); pick(); }
    });
  }
}

// A path lights up; where it breaks is marked.
const light = (pair) => {
  svg.classList.toggle("lit", Boolean(pair));
  for (const node of svg.querySelectorAll("[data-element]")) {
    const element = node.dataset.element;
    const cut = Boolean(pair && pair.cut && pair.cut.includes(element));
    node.classList.toggle("off", cut);
    node.classList.toggle("on", Boolean(pair && !cut && pair.lit.includes(element)));
    node.classList.toggle("chosen", node.dataset.client === chosen.client && Boolean(chosen.client) ||
      node.dataset.cluster === chosen.cluster && Boolean(chosen.cluster));
  }
};
const phases = { dns: "Names", forward: "The way there", return: "The way back" };
const answer = (pair) => {
  const place = document.querySelector("#answer");
  place.replaceChildren();
  if (!pair) return;
  const head = make("h2", `${chosen.client} to ${chosen.cluster}:${chosen.port} `);
  head.append(make("span", pair.verdict, "verdict " + pair.verdict));
  place.append(head);
  for (const number of pair.blockers ?? []) {
    const b = data.blockers[number];
    const note = make("div", "", "blocker");
    note.append(make("div", b.code, "code"), make("div", b.object), make("div", b.message), make("div", "Fix: " + b.fix));
    place.append(note);
  }
  for (const gap of pair.unknown ?? []) place.append(make("p", "Not known: " + gap));
  if (!pair.hops) place.append(make("p", `netpath trace --from ${chosen.client} --to ${chosen.cluster}:${chosen.port} shows every hop.`));
  let list = null, phase = "";
  for (const hop of pair.hops ?? []) {
    if (hop.phase !== phase) {
      phase = hop.phase;
      list = make("ol");
      place.append(make("h2", phases[phase] ?? phase), list);
    }
    const item = make("li", "", hop.outcome);
    item.append(make("b", hop.component), ` ${hop.object}${hop.matched ? ": " + hop.matched : ""}${hop.outcome === "passed" ? "" : " (" + hop.outcome + ")"}`);
    list.append(item);
  }
};

// The table of all verdicts for the chosen port.
const matrix = () => {
  const table = make("table"), head = make("tr");
  head.append(make("th"));
  for (const cluster of data.clusters) head.append(make("th", cluster));
  table.append(head);
  for (const client of data.clients) {
    const row = make("tr");
    row.append(make("th", client));
    for (const cluster of data.clusters) {
      const pair = pairOf(client, cluster, chosen.port), cell = make("td"), button = make("button", pair.verdict, pair.verdict);
      button.type = "button";
      button.setAttribute("aria-pressed", String(client === chosen.client && cluster === chosen.cluster));
      button.addEventListener("click", () => { choose({ client, cluster }); bringIntoSight(); });
      cell.append(button);
      row.append(cell);
    }
    table.append(row);
  }
  document.querySelector("#matrix").replaceChildren(table);
};
const ports = () => {
  document.querySelector("#ports").replaceChildren(...data.ports.map((port) => {
    const button = make("button", "port " + port);
    button.type = "button";
    button.setAttribute("aria-pressed", String(port === chosen.port));
    button.addEventListener("click", () => choose({ port }));
    return button;
  }));
};
const draw = () => {
  const pair = pairOf(chosen.client, chosen.cluster, chosen.port);
  ports();
  matrix();
  light(pair);
  answer(pair);
};
const [client, cluster, port] = location.hash.slice(1).split("/").map(decodeURIComponent);
if (data.clients.includes(client)) chosen.client = client;
if (data.clusters.includes(cluster)) chosen.cluster = cluster;
if (data.ports.includes(Number(port))) chosen.port = Number(port);
begin();
draw();
bringIntoSight();
