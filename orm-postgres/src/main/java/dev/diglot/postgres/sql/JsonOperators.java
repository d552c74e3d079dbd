package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.Operator;

/** Operators of JSON. */
public final class JsonOperators {

  /** {@code jsonb_insert}. */
  public static final Operator INSERT = Operator.of("jsonb_insert");

  /** {@code jsonb_strip_nulls}. */
  public static final Operator STRIP_NULLS = Operator.of("jsonb_strip_nulls");

  /** {@code jsonb_path_query_first}. */
  public static final Operator PATH_FIRST = Operator.of("jsonb_path_query_first");

  /** {@code jsonb_path_query_array}. */
  public static final Operator PATH_ALL = Operator.of("jsonb_path_query_array");

  /** {@code to_jsonb}. */
  public static final Operator TO_JSONB = Operator.of("to_jsonb");

  /** {@code json_agg}. */
  public static final Operator JSON_AGG = Operator.of("json_agg");

  /** {@code jsonb_agg}. */
  public static final Operator JSONB_AGG = Operator.of("jsonb_agg");

  /** {@code json_object_agg}. */
  public static final Operator JSON_OBJECT_AGG = Operator.of("json_object_agg");

  /** {@code jsonb_object_agg}. */
  public static final Operator JSONB_OBJECT_AGG = Operator.of("jsonb_object_agg");

  /** {@code jsonb_to_recordset}: the objects of an array as rows. */
  public static final Operator TO_RECORDSET = Operator.of("jsonb_to_recordset");

  /** {@code jsonb_array_elements}: the elements of an array as rows. */
  public static final Operator ELEMENTS = Operator.of("jsonb_array_elements");

  /** {@code jsonb_each}: the members of an object as rows. */
  public static final Operator MEMBERS = Operator.of("jsonb_each");

  /** {@code a -> b}: a part of a JSON document. */
  public static final Operator GET = Operator.of("->");

  /** {@code a ->> b}: a part of a JSON document as text. */
  public static final Operator GET_TEXT = Operator.of("->>");

  /** {@code a #> b}: the part of a JSON document at the end of a path. */
  public static final Operator PATH = Operator.of("#>");

  /** {@code a #>> b}: the part at the end of a path as text. */
  public static final Operator PATH_TEXT = Operator.of("#>>");

  /** {@code a @? b}: a JSON path finds something. */
  public static final Operator PATH_EXISTS = Operator.of("@?");

  /** {@code a @@ b}: the predicate of a JSON path holds. */
  public static final Operator PATH_MATCHES = Operator.of("@@ jsonpath");

  /** {@code a - b}: a document without a key. */
  public static final Operator REMOVE = Operator.of("- key");

  /** {@code a #- b}: a document without the part at the end of a path. */
  public static final Operator REMOVE_PATH = Operator.of("#-");

  /** {@code a || b} of two documents. */
  public static final Operator MERGE = Operator.of("|| jsonb");

  /** {@code jsonb_set}. */
  public static final Operator SET = Operator.of("jsonb_set");

  /** {@code jsonb_typeof}. */
  public static final Operator TYPE = Operator.of("jsonb_typeof");

  /** {@code jsonb_array_length}. */
  public static final Operator LENGTH = Operator.of("jsonb_array_length");

  /** A text as a JSON document, {@code cast(a as jsonb)}. */
  public static final Operator AS_JSON = Operator.of("as jsonb");

  /** A text as a JSON path, {@code cast(a as jsonpath)}. */
  public static final Operator AS_JSON_PATH = Operator.of("as jsonpath");

  private JsonOperators() {}
}
