# set-up: a table of flights
from pathlib import Path

Path("flights.csv").write_text("""\
from,to,seats
Oslo,Rome,180
Rome,Oslo,150
Oslo,Lund,40
""")
# end of set-up
import json

import networkx as nx
import pandas as pd

table = pd.read_csv("flights.csv", keep_default_na=False, na_values="")
table = table.dropna(subset=["from", "to"])  # a place may be called NA
flights = nx.from_pandas_edgelist(
    table, source="from", target="to", edge_attr="seats",
    create_using=nx.DiGraph,
)
print(flights["Oslo"]["Rome"]["seats"], flights.out_degree("Oslo"))

nx.write_graphml(flights, "flights.graphml")
again = nx.read_graphml("flights.graphml")
print(list(again.edges(data="seats")))

data = nx.node_link_data(flights, edges="links")
print(json.dumps(data["links"][0]))
print(nx.to_numpy_array(flights, weight="seats").tolist())
