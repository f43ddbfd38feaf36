namespace Citations.Http;

/// <summary>The leave to send one request.</summary>
public interface IRequestTurn
{
    /// <summary>Gives the turn back; to be called once, whatever became of the request. Never waits and never throws.</summary>
    /// <param name="stated">What the answer says of the registry's limits; the default value where there is no answer.</param>
    void End(StatedLimits stated);
}
