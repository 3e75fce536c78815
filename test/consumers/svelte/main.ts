import { mount } from 'svelte';
import Ward from './Ward.svelte';

mount(Ward, { target: document.querySelector('#app')! });
