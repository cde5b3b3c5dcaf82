# set-up: a visitor in the place of a browser, who sends what changed
def visit(app, changed, **values):
    """Change something, as `add.n_clicks`, with the values of the rest."""
    browser = app.server.test_client()
    values = {name.replace("__", "."): v for name, v in values.items()}

    def fill(parts):
        return [{**p, "value": values.get(f"{p['id']}.{p['property']}")}
                for p in parts]

    for call in browser.get("/_dash-dependencies").json:
        inputs = [f"{p['id']}.{p['property']}" for p in call["inputs"]]
        if changed not in inputs:
            continue
        targets = [dict(zip(("id", "property"), t.rsplit(".", 1)))
                   for t in call["output"].strip(".").split("...")]
        outputs = targets if call["output"].startswith("..") else targets[0]
        answer = browser.post("/_dash-update-component", json={
            "output": call["output"], "outputs": outputs,
            "inputs": fill(call["inputs"]), "state": fill(call["state"]),
            "changedPropIds": [changed]})
        print(answer.status_code, answer.json["response"]
              if answer.status_code == 200 else "nothing changes")
# end of set-up
from dash import Dash, Input, Output, State, callback, dcc, html
from dash.exceptions import PreventUpdate

app = Dash(__name__)
app.layout = html.Form([
    dcc.Input(id="email", type="email"),
    dcc.Input(id="cups", type="number", value=1),
    html.Button("Order", id="order", type="button"),
    html.P(id="answer"),
])


@callback(
    Output("answer", "children"),
    Output("answer", "style"),
    Input("order", "n_clicks"),
    State("email", "value"),
    State("cups", "value"),
    prevent_initial_call=True,
)
def order(clicks, email, cups):
    if not email:
        raise PreventUpdate
    if cups not in range(1, 13):  # None, 1.5 and what a stranger sends
        return "Between 1 and 12 cups, please.", {"color": "red"}
    return f"{cups} cups for {email}", {"color": "green"}


for email, cups in [(None, 1), ("zoe@example.org", 40), ("zoe@example.org", 4)]:
    visit(app, "order.n_clicks", order__n_clicks=1, email__value=email,
          cups__value=cups)
