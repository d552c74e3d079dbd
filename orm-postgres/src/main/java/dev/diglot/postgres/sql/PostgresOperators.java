package dev.diglot.postgres.sql;

import dev.diglot.postgres.type.ArrayType;
import dev.diglot.postgres.type.RangeType;
import dev.diglot.sql.tree.Operator;
import dev.diglot.type.DataType;

/** The operators that PostgreSQL's dialect writes besides the standard's. */
public final class PostgresOperators {
  /** {@code a @> b} over two arrays, two ranges or two JSON documents. */
  public static final Operator CONTAINS = Operator.of("@>").alikeArguments();

  /** {@code a @> b} of a container and one of its elements. */
  public static final Operator CONTAINS_ELEMENT = Operator.of("@> element");

  /** {@code a <@ b}. */
  public static final Operator CONTAINED = Operator.of("<@").alikeArguments();

  /** {@code a && b} over two arrays or two ranges. */
  public static final Operator OVERLAPS = Operator.of("&&").alikeArguments();

  /** {@code any(a)}: a comparison holds for one of the elements. */
  public static final Operator ANY = Operator.of("any");

  /** {@code all(a)}: a comparison holds for each element. */
  public static final Operator ALL = Operator.of("all");

  /** {@code a -> b}: a part of a JSON document. */
  public static final Operator JSON_GET = Operator.of("->");

  /** {@code a ->> b}: a part of a JSON document as text. */
  public static final Operator JSON_GET_TEXT = Operator.of("->>");

  /** {@code a #> b}: the part of a JSON document at the end of a path. */
  public static final Operator JSON_PATH = Operator.of("#>");

  /** {@code a #>> b}: the part at the end of a path as text. */
  public static final Operator JSON_PATH_TEXT = Operator.of("#>>");

  /** {@code a ? b}: a key is there. */
  public static final Operator JSON_HAS_KEY = Operator.of("?");

  /** {@code a ?| b}: one of several keys is there. */
  public static final Operator JSON_HAS_ANY_KEY = Operator.of("?|");

  /** {@code a ?& b}: all of several keys are there. */
  public static final Operator JSON_HAS_ALL_KEYS = Operator.of("?&");

  /** {@code a @? b}: a JSON path finds something. */
  public static final Operator JSON_PATH_EXISTS = Operator.of("@?");

  /** {@code a @@ b}: the predicate of a JSON path holds. */
  public static final Operator JSON_PATH_MATCHES = Operator.of("@@ jsonpath");

  /** {@code a - b}: a document without a key. */
  public static final Operator JSON_REMOVE = Operator.of("- key");

  /** {@code a #- b}: a document without the part at the end of a path. */
  public static final Operator JSON_REMOVE_PATH = Operator.of("#-");

  /** {@code a || b} of two documents. */
  public static final Operator JSON_MERGE = Operator.of("|| jsonb");

  /** {@code jsonb_set}. */
  public static final Operator JSON_SET = Operator.of("jsonb_set");

  /** {@code jsonb_typeof}. */
  public static final Operator JSON_TYPE = Operator.of("jsonb_typeof");

  /** {@code jsonb_array_length}. */
  public static final Operator JSON_LENGTH = Operator.of("jsonb_array_length");

  /** A text as a JSON document, {@code cast(a as jsonb)}. */
  public static final Operator AS_JSON = Operator.of("as jsonb");

  /** A text as a JSON path, {@code cast(a as jsonpath)}. */
  public static final Operator AS_JSON_PATH = Operator.of("as jsonpath");

  /** {@code a ilike b}. */
  public static final Operator ILIKE = Operator.of("ilike");

  /** {@code a not ilike b}. */
  public static final Operator NOT_ILIKE = Operator.of("not ilike");

  /** {@code a ~ b}. */
  public static final Operator REGEX = Operator.of("~");

  /** {@code a ~* b}. */
  public static final Operator REGEX_IGNORE_CASE = Operator.of("~*");

  /** {@code a !~ b}. */
  public static final Operator NOT_REGEX = Operator.of("!~");

  /** {@code a !~* b}. */
  public static final Operator NOT_REGEX_IGNORE_CASE = Operator.of("!~*");

  /** {@code to_tsvector}. */
  public static final Operator TO_TSVECTOR = Operator.of("to_tsvector");

  /** {@code setweight}. */
  public static final Operator SET_WEIGHT = Operator.of("setweight");

  /** {@code a || b} of two text-search vectors. */
  public static final Operator JOIN_TSVECTOR = Operator.of("|| tsvector");

  /** {@code a @@ b} of a vector and a query. */
  public static final Operator SEARCH_MATCHES = Operator.of("@@");

  /** {@code to_tsquery}. */
  public static final Operator TO_TSQUERY = Operator.of("to_tsquery");

  /** {@code plainto_tsquery}. */
  public static final Operator PLAIN_TO_TSQUERY = Operator.of("plainto_tsquery");

  /** {@code phraseto_tsquery}. */
  public static final Operator PHRASE_TO_TSQUERY = Operator.of("phraseto_tsquery");

  /** {@code websearch_to_tsquery}. */
  public static final Operator WEBSEARCH_TO_TSQUERY = Operator.of("websearch_to_tsquery");

  /** {@code a && b} of two text-search queries. */
  public static final Operator TSQUERY_AND = Operator.of("&& tsquery");

  /** {@code a || b} of two text-search queries. */
  public static final Operator TSQUERY_OR = Operator.of("|| tsquery");

  /** {@code !! a} of a text-search query. */
  public static final Operator TSQUERY_NOT = Operator.of("!!");

  /** {@code a <-> b} of two text-search queries. */
  public static final Operator TSQUERY_FOLLOWED_BY = Operator.of("<-> tsquery");

  /** {@code ts_rank}. */
  public static final Operator RANK = Operator.of("ts_rank");

  /** {@code ts_rank_cd}. */
  public static final Operator RANK_COVER_DENSITY = Operator.of("ts_rank_cd");

  /** {@code ts_headline}. */
  public static final Operator HEADLINE = Operator.of("ts_headline");

  /** A text as the name of a text-search configuration, {@code cast(a as regconfig)}. */
  public static final Operator AS_CONFIGURATION = Operator.of("as regconfig");

  /** {@code string_agg}. */
  public static final Operator STRING_AGG = Operator.of("string_agg");

  /** {@code array_agg}. */
  public static final Operator ARRAY_AGG = Operator.of("array_agg");

  /** {@code a[i]}: an element of an array. */
  public static final Operator ELEMENT = Operator.of("[]").giving(PostgresOperators::element);

  /** {@code a[i:j]}: a part of an array. */
  public static final Operator SLICE = Operator.of("[:]");

  /** {@code cardinality}. */
  public static final Operator CARDINALITY = Operator.of("cardinality");

  /** {@code array_append}. */
  public static final Operator APPEND = Operator.of("array_append");

  /** {@code array_prepend}, here with the array first. */
  public static final Operator PREPEND = Operator.of("array_prepend");

  /** {@code array_remove}. */
  public static final Operator REMOVE = Operator.of("array_remove");

  /** {@code array_position}. */
  public static final Operator POSITION = Operator.of("array_position");

  /** {@code a || b} of two arrays. */
  public static final Operator JOIN_ARRAYS = Operator.of("|| array").alikeArguments();

  /** {@code a -|- b} of two ranges. */
  public static final Operator ADJACENT = Operator.of("-|-").alikeArguments();

  /** {@code a << b} of two ranges. */
  public static final Operator STRICTLY_LEFT = Operator.of("<<").alikeArguments();

  /** {@code a >> b} of two ranges. */
  public static final Operator STRICTLY_RIGHT = Operator.of(">>").alikeArguments();

  /** {@code a &< b}: does not extend to the right of another range. */
  public static final Operator NOT_RIGHT_OF = Operator.of("&<").alikeArguments();

  /** {@code a &> b}: does not extend to the left of another range. */
  public static final Operator NOT_LEFT_OF = Operator.of("&>").alikeArguments();

  /** {@code a + b} of two ranges. */
  public static final Operator RANGE_UNION = Operator.of("+ range").alikeArguments();

  /** {@code a * b} of two ranges. */
  public static final Operator RANGE_INTERSECTION = Operator.of("* range").alikeArguments();

  /** {@code a - b} of two ranges. */
  public static final Operator RANGE_DIFFERENCE = Operator.of("- range").alikeArguments();

  /** {@code lower} of a range. */
  public static final Operator LOWER_BOUND =
      Operator.of("lower of range").giving(PostgresOperators::bound);

  /** {@code upper} of a range. */
  public static final Operator UPPER_BOUND =
      Operator.of("upper of range").giving(PostgresOperators::bound);

  /** {@code isempty} of a range. */
  public static final Operator IS_EMPTY = Operator.of("isempty");

  private PostgresOperators() {}

  private static DataType<?> element(DataType<?> array) {
    return array instanceof ArrayType<?> type && type.dimensions() == 1 ? type.element() : array;
  }

  private static DataType<?> bound(DataType<?> range) {
    return range instanceof RangeType<?> type ? type.bound() : range;
  }
}
