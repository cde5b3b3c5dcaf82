import altair as alt
import pandas as pd

orders = pd.DataFrame({
    "day": pd.to_datetime(["2024-05-17", "2024-05-30", "2024-06-02"]),
    "city": ["Oslo", "Rome", "Oslo"],
    "eur": [10.0, 25.0, 31.0],
})
base = alt.Chart(orders)
charts = {
    "total": base.mark_bar().encode(
        x="sum(eur)", y=alt.Y("city").sort("-x")
    ),
    "count": base.mark_bar().encode(x="count()", y="city"),
    "histogram": base.mark_bar().encode(
        x=alt.X("eur").bin(step=10), y="count()"
    ),
    "months": base.mark_line().encode(x="yearmonth(day)", y="mean(eur)"),
}
for name, chart in charts.items():
    chart.save(f"{name}.html")
    encoding = chart.to_dict()["encoding"]
    print(name, {key: value.get("aggregate") or value.get("timeUnit")
                 or value.get("bin") for key, value in encoding.items()})
