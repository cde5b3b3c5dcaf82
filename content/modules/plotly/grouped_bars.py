import pandas as pd
import plotly.express as px

sales = pd.DataFrame({
    "shop": ["Harbour", "Market", "Station"] * 2,
    "season": ["spring"] * 3 + ["autumn"] * 3,
    "sold": [34, 52, 41, 29, 60, 38],
})
figure = px.bar(
    sales,
    x="shop",
    y="sold",
    color="season",
    barmode="group",  # "relative" stacks, as without it
    text_auto=True,
    color_discrete_map={"spring": "seagreen", "autumn": "orange"},
    category_orders={"shop": ["Market", "Station", "Harbour"]},
)
figure.update_xaxes(type="category")  # also for names like "0815"
figure.write_html("bars.html")

for trace in figure.data:
    print(trace.name, trace.x.tolist(), trace.y.tolist(), trace.marker.color)
print(figure.layout.barmode, figure.layout.xaxis.categoryarray)
