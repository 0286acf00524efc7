const svg = document.querySelector("#sheet svg");
const full = svg.viewBox.baseVal;
const title = svg.querySelector(".frame").getBBox().y - 12; // the page has the title in its head
const whole = { x: full.x, y: title, w: full.width, h: full.height - title };
let seen = { ...whole };
const chosen = { client: null, cluster: null, port: data.ports[data.ports.length - 1] };

const make = (name, text, className) => {
  const node = document.createElement(name);
  if (text) node.textContent = text;
  if (className) node.className = className;
  return node;
};

// Zoom and pan: the part of the drawing that is seen is its viewBox. In a drawing that is taller than
// the window the clients and the names of the bars stay in sight: their lines are level, so they may slide.
const client = [...svg.querySelectorAll('[data-column="clients"]')];
const follows = [...svg.querySelectorAll(".follows")].map((node) => [node, node.getAttribute("transform")]);
const boxes = client.filter((node) => node.matches(".box")).map((node) => node.getBBox());
const bar = (svg.querySelector(".bar.gateway > .body") ?? svg.querySelector(".bar.service > .body"))?.getBBox();
const room = () => svg.clientHeight / svg.clientWidth;
const tall = () => whole.h / whole.w > 1.3 * room();
const slide = () => {
  if (!bar || !boxes.length) return;
  const top = Math.min(...boxes.map((b) => b.y)), bottom = Math.max(...boxes.map((b) => b.y + b.height));
  const by = tall() ? Math.min(Math.max(seen.y + 16 - top, 0), Math.max(bar.y + bar.height - bottom, 0)) : 0;
  for (const node of client) node.setAttribute("transform", `translate(0 ${by})`);
  for (const [node, own] of follows) node.setAttribute("transform", `translate(0 ${Math.min(by, Math.max(bar.height - 640, 0))}) ${own}`);
};
const show = (part) => {
  seen = part;
  svg.setAttribute("viewBox", [part.x, part.y, part.w, part.h].join(" "));
  slide();
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
// Texts stay legible: a drawing is not shown at less than half its size at first. Its upper left part is
// seen then, and of a chosen path the break, or the endpoint that it leads to, is brought into sight.
const width = () => Math.min(whole.w, 2 * svg.clientWidth);
const begin = () => {
  document.body.classList.toggle("wide", whole.h / whole.w < 0.6);
  document.documentElement.style.setProperty("--drawing", Math.min(svg.clientWidth * whole.h / width(), 0.62 * innerHeight) + "px");
  const w = width();
  show(tall() || w < whole.w ? { x: 0, y: whole.y, w, h: w * room() } : { ...whole });
};
const bringIntoSight = () => {
  const w = width(), h = w * room();
  if (!tall() && w === whole.w) return;
  const place = (svg.querySelector(".off:not(.bar):not([data-column])") ?? svg.querySelector(".on.endpoint") ?? svg.querySelector(".chosen"))?.getBBox();
  if (!place) return;
  const x = Math.min(Math.max(place.x + place.width / 2 - w / 2, 0), whole.w - w);
  show({ x, y: tall() ? Math.max(place.y + place.height / 2 - h / 2, whole.y) : whole.y, w, h });
};
const centre = () => ({ x: seen.x + seen.w / 2, y: seen.y + seen.h / 2 });
svg.addEventListener("wheel", (event) => {
  event.preventDefault();
  zoom(event.deltaY > 0 ? 1.12 : 1 / 1.12, at(event));
}, { passive: false });
let grabbed = null, moved = false;
const fingers = new Map();
const spread = () => {
  const [a, b] = [...fingers.values()];
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
};
svg.addEventListener("pointerdown", (event) => { fingers.set(event.pointerId, event); grabbed = at(event); moved = false; });
window.addEventListener("pointermove", (event) => {
  if (!grabbed) return;
  if (fingers.size === 2) {
    const before = spread();
    fingers.set(event.pointerId, event);
    zoom(before / spread(), at(event));
    moved = true;
    return;
  }
  const p = at(event);
  const dx = grabbed.x - p.x, dy = grabbed.y - p.y;
  if (!moved && Math.hypot(dx, dy) < 4 * seen.w / whole.w) return;
  moved = true;
  svg.parentElement.parentElement.classList.add("moving");
  show({ ...seen, x: seen.x + dx, y: seen.y + dy });
});
for (const end of ["pointerup", "pointercancel"]) window.addEventListener(end, (event) => {
  fingers.delete(event.pointerId);
  grabbed = null;
  svg.parentElement.parentElement.classList.remove("moving");
});
document.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
  const way = button.dataset.zoom;
  if (way === "fit") show({ ...whole });
  else zoom(way === "in" ? 1 / 1.25 : 1.25, centre());
}));
let before = seen;
window.addEventListener("beforeprint", () => { before = seen; show({ ...whole }); });
window.addEventListener("afterprint", () => show(before));

// The divider between the drawing and the table.
const divider = document.querySelector("#divider");
const divide = (x) => {
  document.documentElement.style.setProperty("--table", Math.min(Math.max(100 - 100 * x / innerWidth, 20), 80) + "%");
  begin();
  bringIntoSight();
};
divider.addEventListener("pointerdown", (event) => divider.setPointerCapture(event.pointerId));
divider.addEventListener("pointermove", (event) => { if (divider.hasPointerCapture(event.pointerId)) divide(event.clientX); });
divider.addEventListener("keydown", (event) => {
  const step = { ArrowLeft: -40, ArrowRight: 40 }[event.key];
  if (step) divide(divider.getBoundingClientRect().x + step);
});
window.addEventListener("resize", () => { begin(); bringIntoSight(); });

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

// The chosen cluster slides beside the endpoint that the path leads to, where the drawing is tall.
const slideCluster = (pair) => {
  const endpoint = svg.querySelector(".endpoint.on, .endpoint.off"), cluster = svg.querySelector(".cluster.on, .cluster.chosen");
  const by = pair && tall() && endpoint && cluster ? endpoint.getBBox().y + endpoint.getBBox().height / 2 - cluster.getBBox().y - cluster.getBBox().height / 2 : 0;
  svg.classList.toggle("moved", by !== 0);
  for (const node of svg.querySelectorAll('[data-column="clusters"]')) {
    const slides = by !== 0 && (node.classList.contains("on") || node.classList.contains("off") || node.classList.contains("chosen"));
    node.setAttribute("transform", `translate(0 ${slides ? by : 0})`);
  }
};
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
  slideCluster(pair);
};
const phases = { dns: "Names", forward: "The way there", return: "The way back" };
const noteOf = (b) => {
  const note = make("div", "", "blocker");
  note.append(make("div", b.code, "code"), make("div", b.object), make("div", b.message), make("div", "Fix: " + b.fix));
  return note;
};
const answer = (pair) => {
  const place = document.querySelector("#answer");
  place.replaceChildren();
  if (!pair) return;
  const head = make("h2", `${chosen.client} to ${chosen.cluster}:${chosen.port} `);
  head.append(make("span", pair.verdict, "verdict " + pair.verdict));
  place.append(head);
  place.append(...(pair.blockers ?? []).map((number) => noteOf(data.blockers[number])));
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

// The table of all verdicts for the chosen port; with many clusters a sign stands for each verdict.
const signs = { reachable: "\u2713", blocked: "\u2715", unknown: "?" };
const matrix = () => {
  const place = document.querySelector("#matrix"), many = data.clusters.length > 6;
  const table = make("table", "", many ? "many" : ""), head = make("tr"), body = make("tbody");
  head.append(make("th"));
  for (const cluster of data.clusters) head.append(make("th", cluster, cluster === chosen.cluster ? "on" : ""));
  table.append(make("thead"), body);
  table.tHead.append(head);
  for (const client of data.clients) {
    const row = make("tr");
    row.append(make("th", client, client === chosen.client ? "on" : ""));
    for (const cluster of data.clusters) {
      const pair = pairOf(client, cluster, chosen.port), cell = make("td");
      const button = make("button", many ? signs[pair.verdict] : pair.verdict, pair.verdict);
      button.type = "button";
      button.title = `${client} to ${cluster}: ${pair.verdict}`;
      button.setAttribute("aria-label", button.title);
      button.setAttribute("aria-pressed", String(client === chosen.client && cluster === chosen.cluster));
      button.addEventListener("click", () => { choose({ client, cluster }); bringIntoSight(); });
      cell.append(button);
      row.append(cell);
    }
    body.append(row);
  }
  const { scrollLeft, scrollTop } = place;
  place.replaceChildren(table);
  place.scrollTo(scrollLeft, scrollTop);
};
// What is to be mended, all of it: seen while nothing is chosen, and in print.
const fixes = () => {
  const place = document.querySelector("#fixes");
  place.append(make("p", "Choose a client and a cluster in the drawing, or a field of the table. Drag to move, scroll to zoom.", "how"));
  const all = data.blockers ?? [];
  place.append(make("h2", all.length ? "What blocks, and the fix" : "Nothing is known to block a path."), ...all.map(noteOf));
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
const [from, to, port] = location.hash.slice(1).split("/").map(decodeURIComponent);
if (data.clients.includes(from)) chosen.client = from;
if (data.clusters.includes(to)) chosen.cluster = to;
if (data.ports.includes(Number(port))) chosen.port = Number(port);
document.documentElement.classList.toggle("many", data.clusters.length > 6);
fixes();
begin();
draw();
bringIntoSight();
