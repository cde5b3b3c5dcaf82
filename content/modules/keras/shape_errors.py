# set-up: the engine is chosen before the import
import os

os.environ["KERAS_BACKEND"] = "torch"
# end of set-up

import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((3,)), layers.Dense(1)])
steps = {
    "two columns": lambda: model.predict(np.zeros((4, 2)), verbose=0),
    "a single row": lambda: model.predict(np.zeros(3), verbose=0),
    "not compiled": lambda: model.fit(np.zeros((4, 3)), np.zeros(4)),
    "no ending": lambda: model.save("model"),
    "no file": lambda: keras.saving.load_model("lost.keras"),
}
for name, step in steps.items():
    try:
        step()
    except ValueError as error:
        lines = [line for line in str(error).splitlines() if line]
        text = lines[1] if lines[0].startswith("Exception") else lines[0]
        text = text.replace("\x1b[1m", "").rpartition("layer: ")[2]
        print(f"{name}: {text[:60]}")
one_row = np.zeros(3)[np.newaxis]
print(model.predict(one_row, verbose=0).shape)
