// A click on a mark shows its words; the filters work on the list and on the marks. Nothing is fetched.
"use strict";
const chart = document.getElementById("timeline");
const form = document.getElementById("filters");
const entries = [...document.querySelectorAll("ol.events > li")];
const said = new Map(); // of each entry, what the filter looks through: made when it is first needed
const FAINT = 0.12;
let shown = new Set();

const density = document.getElementById("density"); // where there are too many marks: all, as shades
const fields = density && JSON.parse(document.getElementById("density-fields").textContent);

// -- a dress for dark screens

const dark = matchMedia("(prefers-color-scheme: dark)");
const charts = [...document.querySelectorAll(".plotly-graph-div")].map((each) => ({
  each,
  light: { data: each.data, layout: each.layout },
  dark: JSON.parse(document.getElementById(`${each.id}-dark`).textContent),
}));

async function dress() {
  for (const { each, light, dark: night } of charts) {
    const { data, layout } = dark.matches ? night : light;
    await Plotly.react(each, structuredClone(data), structuredClone(layout));
  }
  redraw();
}

// -- evidence

function reveal(id) {
  const entry = document.getElementById(`e-${id}`);
  if (!entry) return;
  document.querySelectorAll("li.here").forEach((each) => each.classList.remove("here"));
  entry.hidden = false;
  entry.classList.add("here");
  entry.scrollIntoView({ block: "center" });
  entry.focus({ preventScroll: true });
}

// -- filters

function words(entry) {
  if (!said.has(entry)) said.set(entry, entry.textContent.toLowerCase());
  return said.get(entry);
}

function wanted(entry) {
  const { country, certainty, words: field } = form.elements;
  const found = field.value.trim().toLowerCase();
  return (!country.value || entry.dataset.countries.split(" ").includes(country.value))
    && (!certainty.value || entry.dataset.certainty === certainty.value)
    && (!found || words(entry).includes(found));
}

function filter() {
  shown = new Set();
  for (const entry of entries) {
    entry.hidden = !wanted(entry);
    if (!entry.hidden) shown.add(entry.id.slice(2));
  }
  form.elements.count.value = `${shown.size.toLocaleString("en")} of ${entries.length.toLocaleString("en")} events`;
  redraw();
}

function redraw() {
  dim();
  shade();
}

// The shades count what the filters let through, on the scale of all: few of many are pale.
function shade() {
  if (!density) return;
  const [heat] = density.data;
  const held = heat.customdata.map((line) => line.map(() => null));
  for (const id of shown) for (const [row, column] of fields[id] || []) held[row][column] += 1;
  const some = shown.size < entries.length ? "<br>%{z} of them chosen" : "";
  Plotly.restyle(density, { z: [held], hovertemplate: `%{customdata[2]}${some}<extra></extra>` }, [0]);
}

// Marks of what the filters leave out are near to the paper. Bars have no names: they are found by their place.
function dim() {
  const axis = chart._fullLayout.xaxis;
  const points = chart.data.find((trace) => trace.name === "events" && trace.mode === "markers");
  const marks = points.customdata.map((card, at) => ({ id: card[0], x: axis.d2c(points.x[at]), y: points.y[at] }));
  const strength = (start, end, y) => {
    const mark = marks.find((each) => Math.abs(each.y - y) < 1e-6 && start <= each.x && each.x <= end);
    return !mark || shown.has(mark.id) ? 1 : FAINT;
  };
  chart.data.forEach((trace, place) => Plotly.restyle(chart, faded(trace, strength, axis), [place]));
}

function faded(trace, strength, axis) {
  if (trace.name === "labels") {
    const ink = trace.customdata.map(([id]) => (shown.has(id) ? chart.layout.font.color : "rgba(128,128,128,0.25)"));
    return { "textfont.color": [ink] };
  }
  if (trace.name === "events" && trace.mode === "markers") {
    return { "marker.opacity": [trace.customdata.map(([id]) => (shown.has(id) ? 1 : FAINT))] };
  }
  if (trace.type === "bar" && trace.base && trace.name !== "events") {
    const starts = trace.base.map((each) => axis.d2c(each));
    return { "marker.opacity": [starts.map((start, at) => strength(start, start + trace.x[at], trace.y[at]))] };
  }
  if (trace.fill === "toself" && trace.x[0] !== null) {
    return { opacity: strength(axis.d2c(trace.x[0]), axis.d2c(trace.x[1]), (trace.y[0] + trace.y[2]) / 2) };
  }
  if (trace.mode === "lines" && trace.x[0] !== null) return { opacity: Math.max(...outlines(trace, strength, axis)) };
  if (trace.mode === "lines+markers") return { opacity: shown.size < entries.length ? FAINT * 2 : 1 };
  return {};
}

// Hollow bars of one colour are one line of five corners each, so that they fade together.
function outlines(trace, strength, axis) {
  return trace.x.flatMap((x, at) => (at % 6 ? [] : [
    strength(axis.d2c(x), axis.d2c(trace.x[at + 1]), (trace.y[at] + trace.y[at + 2]) / 2),
  ]));
}

chart.on("plotly_click", (event) => {
  const card = event.points[0] && event.points[0].customdata;
  if (card) reveal(card[0]);
});
form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
dark.addEventListener("change", dress);
filter();
if (dark.matches) dress();
