#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace rollcall::test {

/// A private CA, and four certificates: right, for another name, no longer valid, not yet valid; and one that signed
/// itself.
inline bool makeCertificates(const QString& directory)
{
    const QString script =
        QStringLiteral("set -e; cd '%1'; mkdir db; : > db/index; echo 01 > db/serial\n"
                       "cat > ca.cnf <<'END'\n"
                       "[ca]\ndefault_ca=d\n[d]\ndatabase=db/index\nserial=db/serial\nnew_certs_dir=db\n"
                       "certificate=ca.pem\nprivate_key=ca.key\ndefault_md=sha256\npolicy=p\n"
                       "copy_extensions=copy\nunique_subject=no\n[p]\ncommonName=supplied\nEND\n"
                       "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 "
                       "-subj /CN=TestCA -addext basicConstraints=critical,CA:TRUE\n"
                       "make() { openssl req -newkey rsa:2048 -nodes -keyout $1.key -out $1.csr -subj /CN=$2 "
                       "-addext subjectAltName=DNS:$2; openssl ca -batch -config ca.cnf -in $1.csr -out $1.pem "
                       "-startdate $3 -enddate $4 -notext; }\n"
                       "make right localhost 20200101000000Z 20490101000000Z\n"
                       "make other elsewhere.example 20200101000000Z 20490101000000Z\n"
                       "make expired localhost 20200101000000Z 20210101000000Z\n"
                       "make early localhost 20480101000000Z 20490101000000Z\n"
                       "openssl req -x509 -newkey rsa:2048 -nodes -keyout self.key -out self.pem -days 2 "
                       "-subj /CN=localhost -addext subjectAltName=DNS:localhost\n")
            .arg(directory);
    return QProcess::execute(QStringLiteral("sh"),
                             {QStringLiteral("-c"), QStringLiteral("( %1 ) >'%2/log' 2>&1").arg(script, directory)}) ==
           0;
}

} // namespace rollcall::test
