# set-up: a visitor in the place of a browser, by Streamlit's own AppTest
import logging
import sys

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.testing.v1 import AppTest


def show(page):
    for part in page.main:
        label, value = getattr(part, "label", ""), getattr(part, "value", "")
        value = "" if value is None else getattr(value, "name", value)
        if label or part.type not in ("main", "form"):
            text = f"{label}: {value}" if label else f"{value}"
            print(f"  [{part.type}]", text.partition(". ")[0])


if get_script_run_ctx(suppress_warning=True) is None:
    logging.disable()
    page = AppTest.from_file(__file__, default_timeout=60).run()
    from pathlib import Path

    show(page)
    data = Path("sales.csv")
    data.write_text("city,cups\nOslo,120\nZürich,80\n", encoding="utf-8")
    page.file_uploader[0].upload(data.name, data.read_bytes(), "text/csv")
    show(page.run())
    sys.exit()
# end of set-up
import pandas as pd
import streamlit as st

upload = st.file_uploader("Sales as CSV", type=["csv"])
if upload is None:
    st.info("Choose a file with the columns city and cups.")
    st.stop()

try:
    sales = pd.read_csv(upload, dtype={"cups": int}, index_col=False)
    total, cities = sales["cups"].sum(), sales["city"].nunique()
except (ValueError, KeyError, OverflowError) as error:
    st.error(f"This is no list of sales: {error}")
    st.stop()
st.write(f"{total} cups in {cities} cities")
st.download_button("Totals", f"total,{total}\n", file_name="total.csv")
