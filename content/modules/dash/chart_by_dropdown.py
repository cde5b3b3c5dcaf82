import pandas as pd
import plotly.express as px
from dash import Dash, Input, Output, callback, dcc, html

sales = pd.DataFrame({
    "city": ["Oslo", "Lund", "Oslo", "Lund"],
    "month": ["Jan", "Jan", "Feb", "Feb"],
    "cups": [120, 80, 150, 70],
})
app = Dash(__name__)
app.layout = html.Div([
    dcc.Dropdown(sorted(sales["city"].dropna().unique()), "Oslo", id="city"),
    dcc.Graph(id="chart"),
])


@callback(Output("chart", "figure"), Input("city", "value"))
def draw(city):
    rows = sales if city is None else sales[sales["city"] == city]
    return px.bar(rows, x="month", y="cups", color="city")


for city in ("Lund", None):
    for trace in draw(city).data:
        print(city, trace.name, trace.x.tolist(), trace.y.tolist())
