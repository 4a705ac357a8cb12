"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const ACCENT = "#0b6e99", SOFT = "#9db7c4", GAIN = "#2e8b57", LOSS = "#c2553d";
  const fixed = (x, n) => x.toFixed(n);
  const money = x => data.currency + " " + fixed(x, 2);
  const times = x => "x " + fixed(x, 2);
  const percent = x => fixed(100 * x, 0) + " %";
  const show = (id, text) => { document.getElementById(id).textContent = text; };

  function list(id, items) {
    for (const item of items) {
      const li = document.createElement("li");
      li.textContent = item;
      document.getElementById(id).append(li);
    }
  }

  /* columns: [heading, cell, whether it is a number] */
  function table(id, rows, columns) {
    const body = document.getElementById(id);
    const line = (tag, cells) => {
      const tr = document.createElement("tr");
      cells.forEach((text, i) => {
        const cell = document.createElement(tag);
        cell.textContent = text;
        if (columns[i][2]) cell.className = "number";
        tr.append(cell);
      });
      body.append(tr);
    };
    if (rows.length === 0) return;
    line("th", columns.map(c => c[0]));
    rows.forEach(row => line("td", columns.map(c => c[1](row))));
  }

  function chart(id, option) {
    const base = { animation: false, grid: { left: 60, right: 30, top: 30, bottom: 60, containLabel: true } };
    const drawn = echarts.init(document.getElementById(id), null, { renderer: "svg" });
    drawn.setOption(Object.assign(base, option));
    window.addEventListener("resize", () => drawn.resize());
  }

  function distribution() {
    const mark = (x, name, color, above) => ({
      xAxis: Math.log(x), name: name, lineStyle: { color: color, width: 2, type: "solid" },
      label: { formatter: name, color: color, position: "end", distance: above }
    });
    const marks = [mark(data.typical, "typical " + money(data.typical), ACCENT, 5)];
    if (data.asks !== null) marks.push(mark(data.asks, "you ask " + money(data.asks), LOSS, 20));
    chart("distribution", {
      grid: { left: 30, right: 30, top: 50, bottom: 40, containLabel: true },
      xAxis: {
        type: "value", min: Math.log(data.bins[0].from), max: Math.log(data.bins[data.bins.length - 1].to),
        axisLabel: { formatter: x => fixed(Math.exp(x), 0) }, name: data.currency + " per hour",
        nameLocation: "middle", nameGap: 28, splitLine: { show: false }
      },
      yAxis: { type: "value", name: "comparables" },
      series: [{
        type: "bar", barWidth: "95%", itemStyle: { color: SOFT },
        data: data.bins.map(b => [(Math.log(b.from) + Math.log(b.to)) / 2, Number(fixed(b.count, 2))]),
        markArea: { silent: true, itemStyle: { color: "rgba(11, 110, 153, .12)" },
          data: [[{ xAxis: Math.log(data.low) }, { xAxis: Math.log(data.high) }]] },
        markLine: { symbol: "none", data: marks }
      }]
    });
  }

  function waterfall() {
    const steps = data.factors;
    const before = i => i === 0 ? 0 : steps[i - 1].running;
    chart("waterfall", {
      xAxis: { type: "category", data: steps.map(s => s.label).concat("typical rate"),
        axisLabel: { interval: 0, rotate: 35, fontSize: 11 } },
      yAxis: { type: "value", name: data.currency + " per hour" },
      series: [
        { type: "bar", stack: "rate", silent: true, itemStyle: { color: "transparent" },
          data: steps.map((s, i) => i === 0 ? 0 : Math.min(before(i), s.running)).concat(0) },
        { type: "bar", stack: "rate",
          data: steps.map((s, i) => ({
            value: i === 0 ? s.running : Math.abs(s.running - before(i)),
            itemStyle: { color: i === 0 ? SOFT : s.running >= before(i) ? GAIN : LOSS },
            label: { show: true, position: "top", fontSize: 10, formatter: i === 0 ? fixed(s.running, 2) : times(s.value) }
          })).concat({ value: data.typical, itemStyle: { color: ACCENT },
            label: { show: true, position: "top", formatter: fixed(data.typical, 2) } }) }
      ]
    });
  }

  function elsewhere() {
    const rows = data.elsewhere.slice().reverse();
    chart("elsewhere", {
      grid: { left: 20, right: 50, top: 10, bottom: 50, containLabel: true },
      xAxis: { type: "value", name: data.currency + " per hour, 80 % of such people", nameLocation: "middle", nameGap: 28 },
      yAxis: { type: "category", data: rows.map(r => r.country) },
      series: [
        { type: "bar", stack: "range", silent: true, itemStyle: { color: "transparent" }, data: rows.map(r => r.low) },
        { type: "bar", stack: "range", barWidth: "45%", itemStyle: { color: "rgba(11, 110, 153, .25)" },
          data: rows.map(r => r.high - r.low) },
        { type: "scatter", symbolSize: 12, itemStyle: { color: ACCENT },
          data: rows.map(r => [r.typical, r.country]),
          label: { show: true, position: "top", formatter: p => fixed(p.value[0], 2) } }
      ]
    });
  }

  show("synthetic", data.synthetic ? "SYNTHETIC: the comparables are the bundled sample, all invented." : "");
  show("title", data.title);
  show("typical", data.typicalText);
  show("range", "80 % of such people: " + data.rangeText);
  show("uncertainty", "The typical rate itself lies between " + money(data.typicalLow) + " and " + money(data.typicalHigh)
    + " with 80 % confidence.");
  show("standing", data.standing);
  show("evidence", data.evidence);
  show("shares", data.shares);
  list("warnings", data.warnings);
  list("assumptions", data.assumptions);
  table("factors", data.factors, [["factor", f => f.label], ["times", f => fixed(f.value, 3), true],
    ["gives", f => money(f.running), true], ["give or take", f => f.observed ? percent(f.spread) : "nothing like it was seen", true]]);
  table("countries", data.elsewhere, [["country", c => c.country], ["typical rate", c => money(c.typical), true],
    ["80 % of such people", c => fixed(c.low, 2) + " to " + fixed(c.high, 2), true], ["against here", c => times(c.factor), true],
    ["", c => c.seen ? "" : "no comparable from there"]]);
  table("gains", data.gains, [["change", g => g.what], ["from", g => g.from], ["to", g => g.to],
    ["times", g => times(g.factor), true], ["with 80 % confidence", g => times(g.low) + " to " + times(g.high), true]]);
  table("comparables", data.comparables, [["comparable", c => c.id], ["", c => c.about], ["asks", c => c.rate, true],
    ["brought here", c => fixed(c.translated, 2), true],
    ["weight", c => fixed(c.weight, 3) + (c.weight < 0 ? " (indirect)" : ""), true], ["genuine", c => percent(c.genuine), true]]);
  distribution();
  waterfall();
  elsewhere();
  document.body.dataset.drawn = "yes";
})();
