import pandas as pd
import plotly.express as px

cities = pd.DataFrame({
    "city": ["Oslo", "Zürich", "Rome", "Lund"],
    "country": ["Norway", "Switzerland", "Italy", "Sweden"],
    "people": [717_710, 436_332, 2_748_109, 94_703],
    "rent": [1450.5, 2100.0, 980.25, 890.0],
})
figure = px.scatter(
    cities,
    x="people",
    y="rent",
    size="people",
    color="country",
    log_x=True,
    hover_name="city",
    hover_data={"people": ":,", "rent": ":.1f", "country": False},
)
figure.write_html("cities.html")
print(figure.data[0].hovertemplate)

figure.update_traces(hovertemplate="%{hovertext}: %{y:.0f} €<extra></extra>")
print(figure.data[1].hovertext[0], figure.data[1].hovertemplate)
