import json
from pathlib import Path

import altair as alt
import pandas as pd

weather = pd.DataFrame({
    "month": pd.to_datetime(["2024-01-01", "2024-02-01", "2024-03-01"] * 2),
    "city": ["Oslo"] * 3 + ["Rome"] * 3,
    "degrees": [-4, -3, 1, 8, 9, 11],
})
lines = alt.Chart(weather).mark_line(point=True).encode(
    x="month:T", y="degrees:Q", color="city:N", tooltip=["city", "degrees"]
)
bars = alt.Chart(weather).mark_bar().encode(x="mean(degrees)", y="city")
points = alt.Chart(weather).mark_point().encode(x="city", y="degrees")

lines.save("weather.html")
bars.save("weather.json")
print(json.loads(Path("weather.json").read_text())["encoding"]["x"])
print(lines.to_dict()["mark"], points.to_dict()["encoding"]["y"])
