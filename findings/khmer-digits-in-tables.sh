#!/usr/bin/env bash
# Six programs that read tables, and whether ៤២ is the number 42 and ២០២៦-០៣-១៤ the day 2026-03-14 to them.
#
# Software (PyPI): frictionless 5.21.0, pandas 3.1.1, agate 1.14.2, libhxl 5.2.2 (which needs six and does not ask for it),
# polars 2.1.0, duckdb 2.0.1.
# Guess, written down first: none reads them; where a type is asked for, each says that the value does not fit.
# Seen: only polars and duckdb refuse both. agate and libhxl read both. frictionless takes the number and refuses the day.
# pandas disagrees with itself: astype(int) reads 42, to_numeric does not; to_datetime reads the day unless it is told the
# very format that the day has.
# What it means here: an export in Khmer digits passes one tool of a coalition and loses a column in the next. Exports carry
# Latin digits, and imports read both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check frictionless==5.21.0 pandas==3.1.1 agate==1.14.2 libhxl==5.2.2 \
  polars==2.1.0 duckdb==2.0.1 six==1.17.0
diff <("$folder/venv/bin/python" -W ignore - <<'PYTHON'
import agate, duckdb, frictionless, hxl.datatypes, pandas, polars

number, day = "៤២", "២០២៦-០៣-១៤"


def tell(name, read):
    try:
        print(name, read())
    except Exception as error:
        print(name, "refused:", type(error).__name__)


def checked(kind, value):
    resource = frictionless.Resource(
        data=[["x"], [value]], schema=frictionless.Schema.from_descriptor({"fields": [{"name": "x", "type": kind}]}))
    return frictionless.validate(resource).valid and resource.read_rows()[0]["x"]


def guessed(value):
    column = agate.Table.from_object([{"x": value}]).columns["x"]
    return type(column.data_type).__name__, str(column.values()[0])


tell("frictionless integer", lambda: checked("integer", number))
tell("frictionless date", lambda: checked("date", day))
tell("pandas to_numeric", lambda: pandas.to_numeric(pandas.Series([number]))[0])
tell("pandas astype", lambda: pandas.Series([number]).astype(int)[0])
tell("pandas to_datetime", lambda: pandas.to_datetime(day).date())
tell("pandas to_datetime with its format", lambda: pandas.to_datetime(day, format="%Y-%m-%d").date())
tell("agate number", lambda: guessed(number))
tell("agate day", lambda: guessed(day))
tell("libhxl number", lambda: hxl.datatypes.normalise_number(number))
tell("libhxl day", lambda: hxl.datatypes.normalise_date(day))
tell("polars number", lambda: polars.Series([number]).cast(polars.Int64)[0])
tell("polars day", lambda: polars.Series([day]).str.to_date()[0])
tell("duckdb number", lambda: duckdb.sql(f"select cast('{number}' as integer)").fetchall()[0][0])
tell("duckdb day", lambda: duckdb.sql(f"select cast('{day}' as date)").fetchall()[0][0])
PYTHON
) - <<'SEEN'
frictionless integer 42
frictionless date False
pandas to_numeric refused: ValueError
pandas astype 42
pandas to_datetime 2026-03-14
pandas to_datetime with its format refused: ValueError
agate number ('Number', '42')
agate day ('Date', '2026-03-14')
libhxl number 42
libhxl day 2026-03-14
polars number refused: InvalidOperationError
polars day refused: ComputeError
duckdb number refused: ConversionException
duckdb day refused: ConversionException
SEEN
echo "as seen before"
