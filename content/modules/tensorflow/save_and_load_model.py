from pathlib import Path

import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(5)
model = tf.keras.Sequential(
    [
        tf.keras.Input(shape=(3,), name="measurements"),
        tf.keras.layers.Dense(4, activation="relu", name="hidden"),
        tf.keras.layers.Dense(1, name="answer"),
    ]
)
model.save("flat.keras")
model.save_weights("flat.weights.h5")
print("files:", sorted(path.name for path in Path(".").glob("flat.*")))

copy = tf.keras.models.load_model("flat.keras")
question = np.array([[0.2, 0.5, 0.1]])
same = np.allclose(
    model.predict(question, verbose=0), copy.predict(question, verbose=0)
)
print("same answer:", same)
for layer in copy.layers:
    print(f"{layer.name}: {layer.count_params()} numbers")

try:
    model.save("flat.model")
except ValueError as error:
    print("refused:", str(error).partition(".")[0])
