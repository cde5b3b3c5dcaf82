import altair as alt
import pandas as pd

flats = pd.DataFrame({
    "size": [32, 45, 60, 88],
    "rent": [610, 700, 790, 1150],
    "city": ["Oslo", "Lund", "Lund", "Oslo"],
})
chart = (
    alt.Chart(flats)
    .mark_circle(size=120, opacity=0.8)
    .encode(
        alt.X("size").title("square metres").scale(zero=False),
        alt.Y("rent").axis(format=",.0f").scale(domain=[500, 1200]),
        alt.Color("city").title(None).scale(scheme="dark2"),
    )
    .properties(title="Flats", width=400, height=250)
    .configure_axis(labelFontSize=12)
)
chart.save("flats.html")
encoding = chart.to_dict()["encoding"]
print(encoding["x"]["scale"], encoding["y"]["scale"])
print(encoding["x"]["title"], "|", chart.to_dict()["title"])
