"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const ACCENT = "#0b6e99", PALE = "rgba(11, 110, 153, .22)";
  const ROW = 46, FRAME = 70;
  const fixed = (x, n) => x.toFixed(n);
  const percent = (x, n) => fixed(100 * x, n === undefined ? 1 : n) + " %";
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

  function chart(id, height, option) {
    const element = document.getElementById(id);
    element.style.height = height + "px";
    const drawn = echarts.init(element, null, { renderer: "svg" });
    drawn.setOption(Object.assign({ animation: false }, option));
    window.addEventListener("resize", () => drawn.resize());
  }

  /* Shares as dots upon their intervals, one row each. */
  function rows(id, shares, axis) {
    const down = shares.slice().reverse();
    chart(id, FRAME + ROW * shares.length, {
      grid: { left: 10, right: 130, top: 10, bottom: 50, containLabel: true },
      xAxis: { type: "value", min: 0, name: axis, nameLocation: "middle", nameGap: 28,
        axisLabel: { formatter: x => percent(x, 0) } },
      yAxis: { type: "category", data: down.map(s => s.name), axisTick: { show: false } },
      series: [
        { type: "bar", stack: "range", silent: true, itemStyle: { color: "transparent" }, data: down.map(s => s.low) },
        { type: "bar", stack: "range", silent: true, barWidth: "38%", itemStyle: { color: PALE, borderRadius: 3 },
          data: down.map(s => s.high - s.low),
          label: { show: true, position: "right", color: "#5b6877",
            formatter: p => down[p.dataIndex].reached + " of " + down[p.dataIndex].sent } },
        { type: "scatter", symbolSize: 11, itemStyle: { color: ACCENT }, data: down.map(s => [s.share, s.name]),
          label: { show: true, position: "top", distance: 6, color: "#1d2733", formatter: p => percent(p.value[0]) } }
      ]
    });
  }

  function months() {
    const shares = data.months;
    chart("months", 320, {
      grid: { left: 10, right: 30, top: 30, bottom: 50, containLabel: true },
      xAxis: { type: "category", data: shares.map(s => s.name + "\n" + s.sent + " sent"), axisTick: { show: false },
        axisLabel: { lineHeight: 16 } },
      yAxis: { type: "value", min: 0, name: data.stage, axisLabel: { formatter: x => percent(x, 0) } },
      series: [
        { type: "bar", stack: "range", silent: true, itemStyle: { color: "transparent" }, data: shares.map(s => s.low) },
        { type: "bar", stack: "range", silent: true, barWidth: 18, itemStyle: { color: PALE, borderRadius: 3 },
          data: shares.map(s => s.high - s.low) },
        { type: "line", symbol: "circle", symbolSize: 10, itemStyle: { color: ACCENT }, lineStyle: { width: 2 },
          data: shares.map(s => s.share),
          label: { show: true, position: "top", distance: 8, formatter: p => percent(p.value, 0) } }
      ]
    });
  }

  const standing = c => c.within >= Math.max(c.below, c.above) ? "within, " + percent(c.within, 0)
    : c.below > c.above ? "below, " + percent(c.below, 0) : "above, " + percent(c.above, 0);

  function standings(id, verdict) {
    table(id, verdict.standings, [["", s => s.name], [data.stage, s => s.reached + " of " + s.sent, true],
      ["best with", s => percent(s.best), true], ["choosing it costs", s => fixed(100 * s.loss, 1) + " in 100 sent", true]]);
  }

  const share = data.funnel.find(s => s.name === data.stage);
  show("synthetic", data.synthetic ? "SYNTHETIC: the proposals are the bundled sample, all invented." : "");
  show("title", data.sent + " proposals, as of " + data.asOf);
  show("headline", percent(share.share) + " " + data.stage);
  show("range", "with 95 % probability the true share lies between " + percent(share.low) + " and " + percent(share.high));
  show("leftOut", data.leftOut);
  show("status", data.comparison.status);
  show("because", data.comparison.because);
  list("warnings", data.warnings);
  list("cautions", data.comparison.warnings);
  list("assumptions", data.assumptions);
  rows("funnel", data.funnel, "of those sent");
  rows("variants", data.variants, data.stage + ", of those sent");
  rows("niches", data.niches, data.stage + ", of those sent");
  months();
  standings("standings", data.comparison);
  if (data.change === null) {
    document.getElementById("changed").remove();
  } else {
    show("changeStatus", data.change.status);
    show("changeBecause", data.change.because);
    standings("changeStandings", data.change);
    list("changeCautions", data.change.warnings);
  }
  table("claims", data.claims, [["stage", c => c.stage], ["claim", c => percent(c.low, 0)
    + (c.low < c.high ? " to " + percent(c.high, 0) : ""), true], ["of", c => c.whose],
    ["said by", c => c.confidence + ": " + c.source], ["this page", standing]]);
  document.body.dataset.drawn = "yes";
})();
