from dash import Dash, Input, Output, callback, html

app = Dash(__name__)
app.layout = html.Div([html.Button("Order", id="order"), html.P(id="answer")])

@callback(Output("answer", "children"), Input("order", "n_clicks"))
def order(clicks):
    return f"ordered, {clicks} clicks"

call = app.server.test_client().get("/_dash-dependencies").json[0]
print("called when the page opens:", not call["prevent_initial_call"])
print(order(None))
