import pandas as pd
from dash import Dash, Input, Output, callback, dash_table, dcc, html

teas = pd.DataFrame({"tea": ["Assam", "Oolong"], "price": [6.5, 9.0]})

app = Dash(__name__)
app.layout = html.Div([
    dash_table.DataTable(
        id="teas",
        data=teas.to_dict("records"),
        columns=[{"name": n.title(), "id": n} for n in teas.columns],
        editable=True, sort_action="native", filter_action="native",
        page_size=20,
    ),
    html.P(id="total"),
])


@callback(Output("total", "children"), Input("teas", "data"))
def add_up(rows):
    total = sum(float(row["price"] or 0) for row in rows)
    return f"Together {total:.2f}"


print(add_up(teas.to_dict("records")))
page = app.server.test_client()
print(page.get("/_dash-layout").json["props"]["children"][0]["type"])
