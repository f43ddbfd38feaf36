namespace Citations.Http;

/// <summary>The leave to send one request.</summary>
public interface IRequestTurn
{
    /// <summary>Gives the turn back; to be called once, whatever became of the request. Never waits and never throws.</summary>
    /// <param name="stated">The registry's limits as the answer states them; the default value if there is no answer.</param>
    void End(StatedLimits stated);
}
