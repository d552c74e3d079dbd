package dev.diglot.postgres.sql;

import dev.diglot.sql.tree.Operator;

/** Operators of full-text search. */
public final class SearchOperators {

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

  private SearchOperators() {}
}
