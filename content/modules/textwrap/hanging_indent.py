import textwrap

steps = [
    "Switch off the power at the main fuse and wait for five minutes.",
    "Open the cover.",
    "Read https://example.com/manuals/heating/ventilation-and-cooling first.",
]

wrapper = textwrap.TextWrapper(
    width=40,
    break_long_words=False,
    break_on_hyphens=False,
)

for number, step in enumerate(steps, start=1):
    wrapper.initial_indent = f"{number}. "
    wrapper.subsequent_indent = " " * len(wrapper.initial_indent)
    print(wrapper.fill(step))
