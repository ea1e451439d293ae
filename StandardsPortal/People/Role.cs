namespace StandardsPortal.People;

/// <summary>What a person may do. One person can hold several; what each allows is stated on every action.</summary>
public enum Role
{
    /// <summary>Reads what applies to them and acknowledges it.</summary>
    Employee,

    /// <summary>Drafts, submits, signs off what others wrote, and sees rosters.</summary>
    Manager,

    /// <summary>Reads everything, exports evidence, changes nothing.</summary>
    Auditor,

    /// <summary>Keeps the list of people.</summary>
    Administrator,
}
