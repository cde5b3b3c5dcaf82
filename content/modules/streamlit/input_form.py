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
    page.text_input[0].set_value("zoe.example.org").run()
    page.button[0].click().run()
    show(page)
    page.text_input[0].set_value("zoe@example.org")
    page.number_input[0].set_value(6)
    page.button[0].click().run()
    show(page)
    sys.exit()
# end of set-up
import streamlit as st

with st.form("order", clear_on_submit=False):
    address = st.text_input("Email")
    cups = st.number_input("Cups", min_value=1, max_value=12, step=1)
    sent = st.form_submit_button("Order")

if sent and "@" not in address:
    st.error("That is no email address.")
elif sent:
    st.success(f"{cups} cups for {address}")
