import type { APIRequestContext } from '@playwright/test';
import { send } from './calls.ts';

/** What the API says of the step at which a registration stands, as far as an answer needs it. */
export interface ApiStep {
  type: string;
  /** Of the authenticator app that is to be linked. */
  secret?: string;
}

interface Journey {
  id: string;
  revision: number;
  step: ApiStep;
}

/** A registration whose questions are answered over the API, with the cookies of a browser. */
export class Registration {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly origin: string,
    private readonly language: string,
    private journey: Journey,
  ) {}

  /** Begins one in the browser of these requests. */
  static async begin(request: APIRequestContext, origin: string, language: string): Promise<Registration> {
    const journey = await send<Journey>(request, origin, 'POST', '/journeys', { kind: 'register', language });
    return new Registration(request, origin, language, journey);
  }

  get id(): string {
    return this.journey.id;
  }

  get step(): ApiStep {
    return this.journey.step;
  }

  async answer(answer: object): Promise<void> {
    const { id, revision } = this.journey;
    const body = { revision, language: this.language, answer };
    this.journey = await send(this.request, this.origin, 'POST', `/journeys/${id}/answers`, body);
  }
}
