import altair as alt
import pandas as pd

flats = pd.DataFrame({
    "size": [32, 45, 51, 60, 75, 88],
    "rent": [610, 700, 820, 790, 1010, 1150],
    "city": ["Oslo", "Lund", "Oslo", "Lund", "Lund", "Oslo"],
})
brush = alt.selection_interval(encodings=["x"])
named = alt.selection_point(fields=["city"], bind="legend")

points = alt.Chart(flats).mark_circle(size=90).encode(
    x="size",
    y="rent",
    color=alt.when(brush).then("city").otherwise(alt.value("lightgrey")),
    opacity=alt.when(named).then(alt.value(1)).otherwise(alt.value(0.2)),
).add_params(brush, named)
bars = alt.Chart(flats).mark_bar().encode(
    x="mean(rent)", y="city"
).transform_filter(brush)

both = points & bars
both.save("flats.html")
print([param["select"]["type"] for param in both.to_dict()["params"]])
zoom = alt.Chart(flats).mark_point().encode(x="size", y="rent").interactive()
print(zoom.to_dict()["params"][0]["bind"])
