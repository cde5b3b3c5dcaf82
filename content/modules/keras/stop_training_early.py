# set-up: the engine is chosen before the import
import os

os.environ["KERAS_BACKEND"] = "torch"
# end of set-up

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(4)
rng = np.random.default_rng(4)
X = rng.normal(size=(300, 10))
y = (X[:, 0] + rng.normal(size=300) > 0).astype("float64")

model = keras.Sequential([
    keras.Input((10,)),
    layers.Dense(64, activation="relu"),
    layers.Dropout(0.3),
    layers.Dense(1, activation="sigmoid"),
])
model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy")
history = model.fit(
    X, y, epochs=200, validation_split=0.25, verbose=0,
    callbacks=[
        keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True),
    ],
)
losses = history.history["val_loss"]
print("stopped early:", len(losses) < 200)
print("the last is the best:", losses[-1] == min(losses))
best = keras.saving.load_model("best.keras")
same = np.allclose(best.predict(X, verbose=0), model.predict(X, verbose=0))
print("the best is kept:", same)
