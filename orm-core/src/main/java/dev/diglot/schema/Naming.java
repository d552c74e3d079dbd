package dev.diglot.schema;

import dev.diglot.sql.tree.TableName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The names of constraints and indexes that the mapping does not name: {@code pk_user}, {@code
 * uq_user_username}, {@code fk_order_user_id}, {@code ck_user_1}, {@code ix_order_user_id}. They
 * depend on nothing but the table and the columns, and are never longer than every database allows.
 */
public final class Naming {
  /** The longest name, in bytes of UTF-8, that every supported database keeps whole. */
  public static final int MAX_BYTES = 63;

  private static final int HASH_DIGITS = 8;

  private Naming() {}

  /**
   * The name of a primary key.
   *
   * @param table the table
   * @return {@code pk_<table>}
   */
  public static String primaryKey(TableName table) {
    return join("pk", table, List.of());
  }

  /**
   * The name of a unique constraint.
   *
   * @param table the table
   * @param columns the columns
   * @return {@code uq_<table>_<columns>}
   */
  public static String unique(TableName table, List<String> columns) {
    return join("uq", table, columns);
  }

  /**
   * The name of a foreign key.
   *
   * @param table the referring table
   * @param columns the referring columns
   * @return {@code fk_<table>_<columns>}
   */
  public static String foreignKey(TableName table, List<String> columns) {
    return join("fk", table, columns);
  }

  /**
   * The name of a check constraint.
   *
   * @param table the table
   * @param number the check's number within the table, from 1
   * @return {@code ck_<table>_<number>}
   */
  public static String check(TableName table, int number) {
    return join("ck", table, List.of(Integer.toString(number)));
  }

  /**
   * The name of an index.
   *
   * @param table the table
   * @param parts the columns, or {@code expr} in place of an expression
   * @return {@code ix_<table>_<columns>}
   */
  public static String index(TableName table, List<IndexPart> parts) {
    List<String> columns = new ArrayList<>();
    for (IndexPart part : parts) {
      columns.add(part.column() == null ? "expr" : part.column());
    }
    return join("ix", table, columns);
  }

  /**
   * Shortens a name that is too long: its head, then eight digits of a hash of the whole.
   *
   * @param name the name
   * @param maxBytes the longest name allowed, in bytes of UTF-8, at least 10
   * @return the name itself when it is short enough
   */
  public static String fit(String name, int maxBytes) {
    if (bytes(name) <= maxBytes) {
      return name;
    }
    StringBuilder head = new StringBuilder();
    int room = maxBytes - HASH_DIGITS - 1;
    for (int point : name.codePoints().toArray()) {
      room -= bytes(Character.toString(point));
      if (room < 0) {
        break;
      }
      head.appendCodePoint(point);
    }
    return head + "_" + hash(name);
  }

  private static String join(String prefix, TableName table, List<String> parts) {
    List<String> words = new ArrayList<>(List.of(prefix, table.name()));
    words.addAll(parts);
    return fit(String.join("_", words), MAX_BYTES);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String hash(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, HASH_DIGITS / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
