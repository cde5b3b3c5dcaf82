import cv2
import qrcode

texts = {
    "wifi": "WIFI:T:WPA;S:Tea Room;P:oolong4two;;",
    "card": "BEGIN:VCARD\nVERSION:3.0\nN:Lovelace;Ada\nFN:Ada Lovelace\n"
            "END:VCARD",
    "mail": "mailto:shop@tea.example.org?subject=Order",
}
for name, text in texts.items():
    qrcode.make(text).save(f"{name}.png")
    found, places, _ = cv2.QRCodeDetector().detectAndDecode(
        cv2.imread(f"{name}.png"))
    print(name, found == text, repr(found[:30]))
