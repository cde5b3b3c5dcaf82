# set-up: the engine is chosen before the import
import os

os.environ["KERAS_BACKEND"] = "torch"
# end of set-up

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(2)
rng = np.random.default_rng(2)
size = rng.uniform(30, 110, (600, 1))
year = rng.integers(1900, 2025, (600, 1)).astype("float64")
rent = 200 + 9 * size + 2 * (year - 1900)

scaled = []
inputs = [keras.Input((1,), name="size"), keras.Input((1,), name="year")]
for column, values in zip(inputs, (size, year)):
    scale = layers.Normalization()
    scale.adapt(values)
    scaled.append(scale(column))
hidden = layers.Dense(32, activation="relu")(layers.concatenate(scaled))
model = keras.Model(inputs, layers.Dense(1)(hidden))
model.compile("adam", loss="mse", metrics=["mae"])
model.optimizer.learning_rate = 0.05
model.fit([size, year], rent, epochs=40, verbose=0)

error = model.evaluate([size, year], rent, verbose=0)[1]
print("mean error below 50:", error < 50, "of", round(float(rent.mean()), -2))
new = model.predict([np.array([[60.0]]), np.array([[2000.0]])], verbose=0)
print(new.shape, abs(new[0, 0] - 940) < 80)
