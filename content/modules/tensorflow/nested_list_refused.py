import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
points = [[0.5, 1.0], [1.5, 2.0]]
for batch in (points, tf.constant(points)):
    try:
        print("shape of the answer:", model.predict(batch, verbose=0).shape)
    except ValueError as error:
        print("ValueError:", str(error).partition(":")[0])
