from pathlib import Path

import plotly.express as px

months = ["Jan", "Feb", "Mar", "Apr"]
temperatures = {"Oslo": [-4, -3, 1, 6], "Rome": [8, 9, 11, 14]}

figure = px.line(
    temperatures,
    x=months,
    y=["Oslo", "Rome"],
    markers=True,
    title="Average temperature",
    labels={"x": "month", "value": "°C", "variable": "city"},
)
figure.write_html("weather.html", include_plotlyjs="directory")

print(sorted(path.name for path in Path().glob("*.[!p]*")))
print([trace.name for trace in figure.data], figure.data[0].mode)
