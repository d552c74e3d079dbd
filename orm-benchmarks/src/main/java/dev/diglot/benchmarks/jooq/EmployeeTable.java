package dev.diglot.benchmarks.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unquotedName;

import dev.diglot.benchmarks.domain.NewEmployee;
import dev.diglot.benchmarks.plain.Employee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table of employees under a name, and its columns. */
final class EmployeeTable {
  final Table<Record> table;
  final Field<Long> id;
  final Field<String> firstName;
  final Field<String> lastName;
  final Field<String> email;
  final Field<String> phone;
  final Field<String> title;
  final Field<BigDecimal> salary;
  final Field<BigDecimal> bonus;
  final Field<LocalDate> hired;
  final Field<LocalDate> born;
  final Field<LocalDateTime> created;
  final Field<Boolean> active;
  final Field<Long> cityId;
  final Field<Long> superiorId;

  /** All columns, in the order of {@link Employee}'s constructor. */
  final List<Field<?>> columns;

  EmployeeTable(String name) {
    Table<Record> employee = table(unquotedName("employee"));
    this.table = name.equals("employee") ? employee : employee.as(unquotedName(name));
    this.id = field(unquotedName(name, "id"), SQLDataType.BIGINT);
    this.firstName = field(unquotedName(name, "first_name"), SQLDataType.VARCHAR);
    this.lastName = field(unquotedName(name, "last_name"), SQLDataType.VARCHAR);
    this.email = field(unquotedName(name, "email"), SQLDataType.VARCHAR);
    this.phone = field(unquotedName(name, "phone"), SQLDataType.VARCHAR);
    this.title = field(unquotedName(name, "title"), SQLDataType.VARCHAR);
    this.salary = field(unquotedName(name, "salary"), SQLDataType.DECIMAL(12, 2));
    this.bonus = field(unquotedName(name, "bonus"), SQLDataType.DECIMAL(12, 2));
    this.hired = field(unquotedName(name, "hired"), SQLDataType.LOCALDATE);
    this.born = field(unquotedName(name, "born"), SQLDataType.LOCALDATE);
    this.created = field(unquotedName(name, "created"), SQLDataType.LOCALDATETIME);
    this.active = field(unquotedName(name, "active"), SQLDataType.BOOLEAN);
    this.cityId = field(unquotedName(name, "city_id"), SQLDataType.BIGINT);
    this.superiorId = field(unquotedName(name, "superior_id"), SQLDataType.BIGINT);
    this.columns =
        List.of(
            id,
            firstName,
            lastName,
            email,
            phone,
            title,
            salary,
            bonus,
            hired,
            born,
            created,
            active,
            cityId,
            superiorId);
  }

  /** All columns but the id. */
  List<Field<?>> written() {
    return columns.subList(1, columns.size());
  }

  /** The values of {@link #written}. */
  static List<@Nullable Object> values(NewEmployee row) {
    return Arrays.asList(
        row.firstName(),
        row.lastName(),
        row.email(),
        row.phone(),
        row.title(),
        row.salary(),
        row.bonus(),
        row.hired(),
        row.born(),
        row.created(),
        row.active(),
        row.cityId(),
        row.superiorId());
  }

  /** Reads an employee whose columns begin at an index. */
  static Employee read(Record row, int from) {
    return new Employee(
        (Long) given(row, from),
        (String) given(row, from + 1),
        (String) given(row, from + 2),
        (String) given(row, from + 3),
        (@Nullable String) row.get(from + 4),
        (String) given(row, from + 5),
        (BigDecimal) given(row, from + 6),
        (@Nullable BigDecimal) row.get(from + 7),
        (LocalDate) given(row, from + 8),
        (@Nullable LocalDate) row.get(from + 9),
        (LocalDateTime) given(row, from + 10),
        (Boolean) given(row, from + 11),
        (Long) given(row, from + 12),
        (@Nullable Long) row.get(from + 13));
  }

  private static Object given(Record row, int at) {
    return Objects.requireNonNull(row.get(at));
  }
}
