#pragma once

#include "core/yaml/value.h"

#include <QString>
#include <vector>

/// What must not leave the house: passwords, secrets and keys.
namespace pigpen::secrets {

/// What stands where a secret stood.
inline constexpr char replacement[] = "REDACTED";

/// Whether a variable or field of that name holds one: pg_admin_password, s3_key_secret, JWT_SECRET, cipher_pass,
/// node_admin_pk_list … What only tells about one (pg_pwd_enc, pgsodium_getkey_script) does not count.
bool isName(QStringView name);

/// Characters [begin, end) of a text.
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where a text that is no secret by its name holds some: the password in an address (postgres://user:PASSWORD@host),
/// what is assigned to the name of a secret (PGPASSWORD=…, --password …, api_key: …), what is sent to log in (Bearer
/// …), a private key, a hashed password, a token of JWT. In doubt, more.
std::vector<Range> rangesIn(const QString& text);

/// The text, or the value with all it holds, for people who must not know them.
QString without(const QString& text);
yaml::Value without(const yaml::Value& value);

} // namespace pigpen::secrets
