package dev.diglot.dialect.ansi;

import java.util.Set;

/** The words that the standard reserves and that occur as keywords in real databases. */
final class Keywords {
  static final Set<String> STANDARD =
      Set.of(
          ("abs all allocate alter analyse analyze and any are array as asc asensitive asymmetric at"
                  + " atomic authorization begin between bigint binary blob boolean both by call"
                  + " called cascaded case cast char character check clob close coalesce collate"
                  + " collation collect column commit concurrently condition connect constraint"
                  + " convert corresponding create cross cube current current_catalog current_date"
                  + " current_path current_role current_schema current_time current_timestamp"
                  + " current_user cursor cycle day deallocate dec decimal declare default"
                  + " deferrable delete deref desc describe deterministic disconnect distinct do"
                  + " double drop dynamic each element else end escape every except exec execute"
                  + " exists external extract false fetch filter float for foreign free freeze from"
                  + " full function fusion get global grant group grouping groups having hold hour"
                  + " identity if ilike in indicator initially inner inout insensitive insert int"
                  + " integer intersect intersection interval into is isnull join key lateral"
                  + " leading left like limit local localtime localtimestamp match member merge"
                  + " method minus minute modifies module month multiset national natural nchar"
                  + " nclob new no none normalize not notnull null numeric of offset old on only"
                  + " open or order out outer over overlaps overlay parameter partition placing"
                  + " precision prepare primary procedure qualify range reads real recursive ref"
                  + " references referencing regexp release result return returning returns revoke"
                  + " right rollback rollup row rownum rows savepoint scroll second select"
                  + " sensitive session_user set similar smallint some specific sql start static"
                  + " submultiset symmetric system system_user table tablesample then time"
                  + " timestamp to top trailing translation treat trigger true uescape union unique"
                  + " unknown unnest update user using value values varbinary varchar variadic"
                  + " varying verbose when whenever where window with within without year _rowid_")
              .split(" "));

  private Keywords() {}
}
