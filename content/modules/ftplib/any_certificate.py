import ssl
from ftplib import FTP_TLS

checking = ssl.create_default_context()
for ftp in (FTP_TLS(), FTP_TLS(context=checking)):
    print(ftp.context.verify_mode.name, ftp.context.check_hostname)
