import tensorflow as tf

x = tf.reshape(tf.range(20.0), (20, 1)) / 20
def build():
    layers = [tf.keras.Input((1,)), tf.keras.layers.Dense(1)]
    model = tf.keras.Sequential(layers)
    model.compile(loss="mse", optimizer=tf.keras.optimizers.SGD(0.1))
    return model
model = build()
for name, each in (("first", model), ("again", model), ("fresh", build())):
    losses = each.fit(x, 5 * x + 9, epochs=30, verbose=0).history["loss"]
    print(name, "fit begins with a large loss:", losses[0] > 10)
