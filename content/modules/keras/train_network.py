import os

os.environ["KERAS_BACKEND"] = "torch"  # or "tensorflow", or "jax"
import keras
import numpy as np

keras.utils.set_random_seed(1)
points = np.random.default_rng(1).uniform(-1, 1, size=(800, 2))
labels = points[:, 0] * points[:, 1] > 0  # not to be split by a line

model = keras.Sequential([
    keras.Input(shape=(2,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
model.fit(points[:600], labels[:600], epochs=20, verbose=0)
loss, right = model.evaluate(points[600:], labels[600:], verbose=0)
print(keras.backend.backend(), model.count_params(), "weights")
print(f"right: {right:.1f}")
