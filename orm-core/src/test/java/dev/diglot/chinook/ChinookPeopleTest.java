package dev.diglot.chinook;

import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.session.Session;
import dev.diglot.sql.Root;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who works for whom, and who looks after which customers. */
class ChinookPeopleTest {
  private final Chinook shop = Chinook.shared();
  @AutoClose private final Session session = shop.database().openSession();

  @Test
  void theHierarchyIsATree() {
    Employee boss =
        session
            .query(Employee.class)
            .where(to(Employee::reportsTo).get(Employee::id).isNull())
            .one();
    assertThat(tree(boss, ""))
        .isEqualTo(
            """
            Andrew Adams, General Manager
              Nancy Edwards, Sales Manager
                Steve Johnson, Sales Support Agent
                Margaret Park, Sales Support Agent
                Jane Peacock, Sales Support Agent
              Michael Mitchell, IT Manager
                Laura Callahan, IT Staff
                Robert King, IT Staff
            """);
  }

  private static String tree(Employee employee, String indent) {
    String line = indent + employee.name() + ", " + employee.title() + "\n";
    return employee.reports().stream()
        .map(report -> tree(report, indent + "  "))
        .collect(Collectors.joining("", line, ""));
  }

  record Pair(String employee, String boss) {}

  @Test
  void everyEmployeeBesideTheirBossByASelfJoin() {
    Root<Employee> employee = alias(Employee.class, "employee");
    Root<Employee> boss = alias(Employee.class, "boss");
    List<Pair> answer =
        session
            .query(employee)
            .leftJoin(Employee::reportsTo, boss)
            .orderBy(employee.get(Employee::id).asc())
            .select(Pair::new, employee.get(Employee::lastName), boss.get(Employee::lastName))
            .list();
    assertThat(answer)
        .hasSize(8)
        .containsExactlyElementsOf(
            shop.sql()
                .rows(
                    """
                    select e."LastName", b."LastName" from "Employee" e
                    left join "Employee" b on b."EmployeeId" = e."ReportsTo"
                    order by e."EmployeeId\"""",
                    r -> new Pair(r.getString(1), r.getString(2))))
        .contains(new Pair("Adams", null));
  }

  @Test
  void customersComeWithTheirAgentInOneMoreStatement() {
    shop.statements().clear();
    List<String> answer =
        session.query(Customer.class).orderBy(Customer::id).list().stream()
            .map(c -> c.fullName() + ": " + c.supportRep().name())
            .toList();
    assertThat(shop.statements().texts()).hasSizeLessThanOrEqualTo(2);
    assertThat(answer)
        .hasSize(59)
        .containsExactlyElementsOf(
            shop.sql()
                .rows(
                    """
                    select c."FirstName" || ' ' || c."LastName" || ': '
                      || e."FirstName" || ' ' || e."LastName"
                    from "Customer" c join "Employee" e on e."EmployeeId" = c."SupportRepId"
                    order by c."CustomerId\"""",
                    r -> r.getString(1)));
  }

  @Test
  void invoicesWithLinesAndTracksFetchedAheadCostFourStatements() {
    shop.statements().clear();
    List<Customer> customers =
        session
            .query(Customer.class)
            .fetch(Customer::invoices, Invoice::lines)
            .orderBy(Customer::id)
            .list();
    BigDecimal total =
        customers.stream()
            .flatMap(c -> c.invoices().stream())
            .flatMap(i -> i.lines().stream())
            .map(l -> l.unitPrice().multiply(BigDecimal.valueOf(l.quantity())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(shop.statements().texts()).as("customers, agents, invoices, lines").hasSize(4);
    assertThat(total)
        .isEqualByComparingTo(
            shop.sql()
                .rows(
                    "select sum(\"UnitPrice\" * \"Quantity\") from \"InvoiceLine\"",
                    r -> r.getBigDecimal(1))
                .get(0));
  }

  @Test
  void thoseWhoLookAfterCustomersAreFoundThroughTheCollection() {
    List<Integer> answer =
        session
            .query(Employee.class)
            .join(Employee::customers)
            .orderBy(Employee::id)
            .distinct()
            .list()
            .stream()
            .map(Employee::id)
            .toList();
    assertThat(answer)
        .containsExactlyElementsOf(
            shop.sql()
                .ids(
                    "select distinct \"SupportRepId\" from \"Customer\" order by \"SupportRepId\""));
  }
}
