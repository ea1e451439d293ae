namespace StandardsPortal.People;

/// <summary>Checks a password within an act that is signed with it. A wrong one counts towards lockout as at sign-in.</summary>
public interface IPasswords
{
    Task<PasswordCheck> VerifyAsync(Guid personId, string password, CancellationToken cancellation = default);
}

public enum PasswordCheck
{
    Right,
    Wrong,

    /// <summary>Too many wrong tries; even the right password is refused for a while.</summary>
    LockedOut,
}
