package dev.diglot.benchmarks.easyquery;

import com.easy.query.core.annotation.Column;
import com.easy.query.core.annotation.EntityProxy;
import com.easy.query.core.annotation.Navigate;
import com.easy.query.core.annotation.Table;
import com.easy.query.core.enums.RelationTypeEnum;
import com.easy.query.core.proxy.ProxyEntityAvailable;
import dev.diglot.benchmarks.easyquery.proxy.EmployeeProxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An employee. */
@Table("employee")
@EntityProxy
public class Employee implements ProxyEntityAvailable<Employee, EmployeeProxy> {
  @Column(primaryKey = true, generatedKey = true)
  private Long id;

  private String firstName;
  private String lastName;
  private String email;
  private String phone;
  private String title;
  private BigDecimal salary;
  private BigDecimal bonus;
  private LocalDate hired;
  private LocalDate born;
  private LocalDateTime created;
  private Boolean active;
  private Long cityId;
  private Long superiorId;

  @Navigate(
      value = RelationTypeEnum.ManyToOne,
      selfProperty = "cityId",
      targetProperty = "id",
      required = true)
  private City city;

  @Navigate(value = RelationTypeEnum.ManyToOne, selfProperty = "superiorId", targetProperty = "id")
  private Employee superior;

  /** Creates the bean. */
  public Employee() {}

  /** The id. */
  public Long getId() {
    return id;
  }

  /** The id. */
  public void setId(Long id) {
    this.id = id;
  }

  /** The first name. */
  public String getFirstName() {
    return firstName;
  }

  /** The first name. */
  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  /** The last name. */
  public String getLastName() {
    return lastName;
  }

  /** The last name. */
  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  /** The address. */
  public String getEmail() {
    return email;
  }

  /** The address. */
  public void setEmail(String email) {
    this.email = email;
  }

  /** The number, or null. */
  public String getPhone() {
    return phone;
  }

  /** The number, or null. */
  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** The job title. */
  public String getTitle() {
    return title;
  }

  /** The job title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** The salary a year. */
  public BigDecimal getSalary() {
    return salary;
  }

  /** The salary a year. */
  public void setSalary(BigDecimal salary) {
    this.salary = salary;
  }

  /** The bonus, or null. */
  public BigDecimal getBonus() {
    return bonus;
  }

  /** The bonus, or null. */
  public void setBonus(BigDecimal bonus) {
    this.bonus = bonus;
  }

  /** The first day of work. */
  public LocalDate getHired() {
    return hired;
  }

  /** The first day of work. */
  public void setHired(LocalDate hired) {
    this.hired = hired;
  }

  /** The birthday, or null. */
  public LocalDate getBorn() {
    return born;
  }

  /** The birthday, or null. */
  public void setBorn(LocalDate born) {
    this.born = born;
  }

  /** When the row was made. */
  public LocalDateTime getCreated() {
    return created;
  }

  /** When the row was made. */
  public void setCreated(LocalDateTime created) {
    this.created = created;
  }

  /** Whether the employee still works here. */
  public Boolean getActive() {
    return active;
  }

  /** Whether the employee still works here. */
  public void setActive(Boolean active) {
    this.active = active;
  }

  /** The id of the city. */
  public Long getCityId() {
    return cityId;
  }

  /** The id of the city. */
  public void setCityId(Long cityId) {
    this.cityId = cityId;
  }

  /** The id of the superior, or null. */
  public Long getSuperiorId() {
    return superiorId;
  }

  /** The id of the superior, or null. */
  public void setSuperiorId(Long superiorId) {
    this.superiorId = superiorId;
  }

  /** The city, where it was included. */
  public City getCity() {
    return city;
  }

  /** The city, where it was included. */
  public void setCity(City city) {
    this.city = city;
  }

  /** The superior, where it was included. */
  public Employee getSuperior() {
    return superior;
  }

  /** The superior, where it was included. */
  public void setSuperior(Employee superior) {
    this.superior = superior;
  }
}
