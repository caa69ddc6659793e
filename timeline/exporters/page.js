// A click on a mark shows its words; the filters work on the list and on the marks. Nothing is fetched.
"use strict";
const chart = document.getElementById("timeline");
const form = document.getElementById("filters");
const entries = [...document.querySelectorAll("ol.events > li")];

function show(id) {
  const entry = document.getElementById(`e-${id}`);
  if (!entry) return;
  document.querySelectorAll("li.here").forEach((each) => each.classList.remove("here"));
  entry.hidden = false;
  entry.classList.add("here");
  entry.scrollIntoView({ block: "center" });
  entry.focus({ preventScroll: true });
}

function wanted(entry) {
  const { country, certainty, words } = form.elements;
  const found = words.value.trim().toLowerCase();
  return (!country.value || entry.dataset.countries.split(" ").includes(country.value))
    && (!certainty.value || entry.dataset.certainty === certainty.value)
    && (!found || entry.textContent.toLowerCase().includes(found));
}

function filter() {
  const shown = new Set();
  for (const entry of entries) {
    entry.hidden = !wanted(entry);
    if (!entry.hidden) shown.add(entry.id.slice(2));
  }
  form.elements.count.value = `${shown.size} of ${entries.length} events`;
  chart.data.forEach((trace, place) => {
    if (trace.name !== "events" || trace.mode !== "markers") return;
    const faint = trace.customdata.map((card) => (shown.has(card[0]) ? 1 : 0.12));
    Plotly.restyle(chart, { "marker.opacity": [faint] }, [place]);
  });
}

chart.on("plotly_click", (event) => {
  const card = event.points[0] && event.points[0].customdata;
  if (card) show(card[0]);
});
form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
filter();
